package cn.example.business;

import cn.example.business.text.Json;
import cn.example.business.text.Members;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** 这套系统自己的资料，内容在 system.json 里；部署时会变的值（地址、密钥）在环境变量里。 */
public final class SystemInfo {

  /** 从平台读取的一项用户信息：name 是标准名，path 是平台用的名字，各有各的用途。 */
  public record Claim(String name, String path, String title, String purpose) {}

  private static final Map<String, Object> CONTENT = read();

  /** 名称、建设单位、承建单位：照原样显示在页面上。 */
  public static final String NAME = text("name");

  public static final String DEPARTMENT = text("department");
  public static final String CONTRACTOR = text("contractor");

  /** Redis 里的键以它开头。 */
  public static final String PACKAGE_NAME = text("packageName");

  /** 身份平台的标题，用于页面。 */
  public static final String PLATFORM_TITLE = text("platform", "title");

  /** 放平台地址的环境变量名。 */
  public static final String ADDRESS_VARIABLE = text("platform", "addressVariable");

  /** 没有列出的项目不读、不存；账号唯一标识 sub 总是要读的，不必列出。 */
  public static final List<Claim> CLAIMS = claims();

  private SystemInfo() {}

  /** 环境变量没有另行指定时采用的值。 */
  public static String defaultOf(String name) {
    return text("defaults", name);
  }

  private static String text(String... names) {
    return String.valueOf(Members.at(CONTENT, names));
  }

  private static List<Claim> claims() {
    List<?> listed = (List<?>) Members.at(CONTENT, "claims");
    return listed.stream().map(SystemInfo::claim).toList();
  }

  private static Claim claim(Object item) {
    return new Claim(
        String.valueOf(Members.at(item, "name")),
        String.valueOf(Members.at(item, "path")),
        String.valueOf(Members.at(item, "title")),
        String.valueOf(Members.at(item, "purpose")));
  }

  private static Map<String, Object> read() {
    try (InputStream file = SystemInfo.class.getResourceAsStream("/system.json")) {
      return Json.object(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

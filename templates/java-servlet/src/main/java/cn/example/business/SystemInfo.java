package cn.example.business;

import cn.example.business.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** 这套系统自己的资料，内容在 system.json 里；部署时会变的值（地址、密钥）在环境变量里，见 Settings。 */
public final class SystemInfo {
  private static final Object CONTENT = read();

  /** 名称、建设单位、承建单位：照原样显示在页面上。 */
  public static final String NAME = text("name");

  public static final String DEPARTMENT = text("department");
  public static final String CONTRACTOR = text("contractor");

  /** 身份平台的名称，用于页面。 */
  public static final String PLATFORM_TITLE = text("platform", "title");

  /** 放平台地址的环境变量名。 */
  public static final String ADDRESS_VARIABLE = text("platform", "addressVariable");

  /** 从平台读取的用户信息，一项一个用途；没有列出的项目不读、不存。账号唯一标识 sub 总是要读的，不必列出。 */
  public static final List<DeclaredClaim> CLAIMS = claims();

  private SystemInfo() {}

  /** name 是标准的字段名（OIDC Core 5.1），path 是平台用的名字。 */
  public static final class DeclaredClaim {
    public final String name;
    public final String[] path;
    public final String title;
    public final String purpose;

    private DeclaredClaim(Object claim) {
      name = String.valueOf(Json.at(claim, "name"));
      path = String.valueOf(Json.at(claim, "path")).split("\\.", -1);
      title = String.valueOf(Json.at(claim, "title"));
      purpose = String.valueOf(Json.at(claim, "purpose"));
    }
  }

  /** 环境变量没有另行指定时采用的值。 */
  public static String defaultOf(String name) {
    Object value = Json.at(CONTENT, "defaults", name);
    return value instanceof BigDecimal
        ? ((BigDecimal) value).toPlainString()
        : String.valueOf(value);
  }

  private static String text(String... names) {
    return String.valueOf(Json.at(CONTENT, names));
  }

  private static List<DeclaredClaim> claims() {
    List<DeclaredClaim> claims = new ArrayList<>();
    for (Object claim : (List<?>) Json.at(CONTENT, "claims")) {
      claims.add(new DeclaredClaim(claim));
    }
    return Collections.unmodifiableList(claims);
  }

  private static Object read() {
    try {
      return Json.parse(new String(resource("system.json"), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** 与程序放在一起的文件。 */
  public static byte[] resource(String name) throws IOException {
    try (InputStream in = SystemInfo.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("程序里没有 " + name);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes.write(buffer, 0, read);
      }
      return bytes.toByteArray();
    }
  }
}

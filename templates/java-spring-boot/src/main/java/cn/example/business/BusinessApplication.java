package cn.example.business;

import cn.example.business.accounts.AccountCommand;
import cn.example.business.settings.DotEnv;
import cn.example.business.settings.ProcessInput;
import cn.example.business.settings.Settings;
import cn.example.business.settings.SettingsException;
import cn.example.business.settings.SettingsReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** 启动与停止；第一个参数是 account 时，改为执行账号命令。 */
@SpringBootApplication
public class BusinessApplication {

  public static void main(String[] arguments) {
    // 无论系统的语言环境是什么，输出都是 UTF-8。
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
    Map<String, String> environment = DotEnv.environment();
    if (arguments.length > 0 && arguments[0].equals("account")) {
      List<String> words = ProcessInput.arguments(arguments).subList(1, arguments.length);
      System.exit(AccountCommand.run(words, environment));
    }
    try {
      Settings settings = SettingsReader.read(environment);
      start(settings, Clock.systemUTC());
      System.out.printf(
          "%s 已启动：%s（监听 %s:%d）%n",
          SystemInfo.NAME, settings.publicBaseUrl().href(), settings.host(), settings.port());
    } catch (SettingsException wrong) {
      System.err.println("设置有问题，没有启动：");
      wrong.problems().forEach(problem -> System.err.println("  - " + problem));
      System.exit(1);
    } catch (RuntimeException failed) {
      System.err.println("没有启动：" + rootMessage(failed));
      System.exit(1);
    }
  }

  /** 测试也从这里启动，用自己的时钟。 */
  static ConfigurableApplicationContext start(Settings settings, Clock clock) {
    if (settings.auditLogFile() == null) {
      System.err.println("警告：AUDIT_LOG_FILE 是 off，没有启用审计日志；等保二级及以上要求启用（GB/T 22239 8.1.4.3）。");
    }
    var application = new SpringApplication(BusinessApplication.class);
    application.addInitializers(
        context -> {
          context
              .getEnvironment()
              .getPropertySources()
              .addFirst(new MapPropertySource("settings", serverProperties(settings)));
          context.getBeanFactory().registerSingleton("settings", settings);
          context.getBeanFactory().registerSingleton("clock", clock);
        });
    return application.run();
  }

  private static Map<String, Object> serverProperties(Settings settings) {
    return Map.of(
        "server.address", settings.host(),
        "server.port", settings.port(),
        "server.servlet.context-path", settings.basePath());
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  private static String rootMessage(Throwable failed) {
    Throwable root = failed;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage();
  }
}

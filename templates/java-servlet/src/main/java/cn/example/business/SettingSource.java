package cn.example.business;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Paths;
import java.util.Map;
import java.util.function.Function;

/** 设置从哪里来：前面的优先。只要写了，哪怕是空的，就不再往后找。 */
public final class SettingSource implements Function<String, String> {
  private final Function<String, String> first;
  private final Map<String, String> envFile;

  private SettingSource(Function<String, String> first, Map<String, String> envFile) {
    this.first = first;
    this.envFile = envFile;
  }

  /** 环境变量、JVM 的系统属性（-D）、工作目录里的 .env。 */
  public static SettingSource ofProcess() {
    return new SettingSource(name -> null, readEnvFile());
  }

  /** 同一个容器里各应用的设置不同时，写在各自的 context-param 里，比环境变量优先。 */
  public static SettingSource ofContext(Function<String, String> contextParameters) {
    return new SettingSource(contextParameters, readEnvFile());
  }

  @Override
  public String apply(String name) {
    String value = first.apply(name);
    if (value == null) {
      value = System.getenv(name);
    }
    if (value == null) {
      value = System.getProperty(name);
    }
    return value == null ? envFile.get(name) : value;
  }

  private static Map<String, String> readEnvFile() {
    try {
      return EnvFile.read(Paths.get(".env"));
    } catch (IOException e) {
      throw new UncheckedIOException("读不了 .env", e);
    }
  }
}

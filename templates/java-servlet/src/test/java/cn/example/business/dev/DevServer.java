package cn.example.business.dev;

import cn.example.business.Console;
import cn.example.business.SettingSource;
import cn.example.business.Settings;
import cn.example.business.SettingsException;
import cn.example.business.SystemInfo;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.LifecycleException;

/** 开发时运行本系统：在前台，用自带的 Tomcat 9；正式部署用 war。 */
public final class DevServer {
  private static final Path WAR = Paths.get("target", "business-system");

  private DevServer() {}

  public static void main(String[] arguments) throws Exception {
    try {
      Settings settings = Settings.read(SettingSource.ofProcess());
      if (!start(settings)) {
        System.exit(1);
      }
      Console.out()
          .printf(
              "%s 已启动：%s（监听 %s:%d）%n",
              SystemInfo.NAME, settings.publicBaseUrl.href(), settings.host, settings.port);
    } catch (SettingsException e) {
      Console.err().println(e.getMessage());
      System.exit(1);
    }
  }

  private static boolean start(Settings settings) throws Exception {
    try {
      EmbeddedServer server =
          EmbeddedServer.start(
              WAR, settings.basePath, settings.host, settings.port, Collections.emptyMap());
      if (server == null) {
        return false;
      }
      AtomicBoolean stopping = new AtomicBoolean();
      for (String signal : new String[] {"TERM", "INT"}) {
        onSignal(signal, () -> stop(server, stopping));
      }
      return true;
    } catch (LifecycleException e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      String where = settings.host + ":" + settings.port;
      Console.err().println("没有启动：不能监听 " + where + "（" + cause.getMessage() + "）。");
      return false;
    }
  }

  private static void stop(EmbeddedServer server, AtomicBoolean stopping) {
    if (stopping.getAndSet(true)) {
      return;
    }
    try {
      server.close();
      System.exit(0);
    } catch (Exception e) {
      e.printStackTrace(Console.err());
      System.exit(1);
    }
  }

  /** 不用 JVM 的停止钩子：数据库也挂在上面，会与手头的请求同时被关掉。 */
  private static void onSignal(String name, Runnable action) throws ReflectiveOperationException {
    Class<?> signal = Class.forName("sun.misc.Signal");
    Class<?> handler = Class.forName("sun.misc.SignalHandler");
    Object proxy =
        Proxy.newProxyInstance(
            DevServer.class.getClassLoader(),
            new Class<?>[] {handler},
            (self, method, values) -> {
              action.run();
              return null;
            });
    signal
        .getMethod("handle", signal, handler)
        .invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
  }
}

package cn.example.business.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Valve;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.scan.StandardJarScanner;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;

/** 一个内嵌的 Tomcat，运行展开的 war；同一份程序在 Tomcat 9 与 10.1 上都能用。 */
public final class EmbeddedServer implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("org.apache");
  private static final int STOP_SECONDS = 10;

  private final Tomcat tomcat = new Tomcat();
  private final Path work;
  private final Context context;

  private EmbeddedServer(Path war, String contextPath, Map<String, String> parameters)
      throws IOException {
    work = Files.createTempDirectory("server-");
    tomcat.setBaseDir(work.toString());
    tomcat.setAddDefaultWebXmlToWebapp(false);
    tomcat.getEngine().setParentClassLoader(EmbeddedServer.class.getClassLoader());
    Files.createDirectories(work.resolve("webapps"));
    StandardContext application =
        (StandardContext) tomcat.addWebapp(contextPath, war.toAbsolutePath().toString());
    // 停止时的这些检查要 JVM 参数才能做，这里停止就是退出，用不着。
    application.setClearReferencesObjectStreamClassCaches(false);
    application.setClearReferencesThreadLocals(false);
    application.setClearReferencesRmiTargets(false);
    context = application;
    parameters.forEach(context::addParameter);
    StandardJarScanner scanner = new StandardJarScanner();
    scanner.setScanClassPath(false);
    scanner.setScanManifest(false);
    context.setJarScanner(scanner);
  }

  /** 没有启动时抛出异常；原因已由应用写在标准错误里的，返回 null。 */
  public static EmbeddedServer start(
      Path war, String contextPath, String host, int port, Map<String, String> parameters)
      throws Exception {
    LOG.setLevel(Level.WARNING);
    EmbeddedServer server = new EmbeddedServer(war, contextPath, parameters);
    Connector connector = server.tomcat.getConnector();
    connector.setProperty("address", host);
    connector.setPort(port);
    connector.setThrowOnFailure(true);
    try {
      server.tomcat.start();
    } catch (LifecycleException e) {
      server.close();
      throw e;
    }
    if (!server.context.getState().isAvailable()) {
      server.close();
      return null;
    }
    for (Valve valve : server.tomcat.getHost().getPipeline().getValves()) {
      if (valve instanceof ErrorReportValve) {
        ((ErrorReportValve) valve).setShowReport(false);
        ((ErrorReportValve) valve).setShowServerInfo(false);
      }
    }
    return server;
  }

  /** 不再接受新连接，等手头的请求做完，最多等 10 秒。 */
  @Override
  public void close() throws IOException, LifecycleException {
    Connector connector = tomcat.getConnector();
    if (connector.getState().isAvailable()) {
      connector.pause();
      connector.getProtocolHandler().closeServerSocketGraceful();
      awaitRequests((ThreadPoolExecutor) connector.getProtocolHandler().getExecutor());
    }
    try {
      tomcat.stop();
      tomcat.destroy();
    } finally {
      delete(work);
    }
  }

  private static void awaitRequests(ThreadPoolExecutor threads) {
    for (int waited = 0; waited < STOP_SECONDS * 100 && threads.getActiveCount() > 0; waited++) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.deleteIfExists(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}

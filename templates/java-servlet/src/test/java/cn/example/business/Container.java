package cn.example.business;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * 运行 war 的容器：系统属性 container 是它的 jar 所在的目录，war 是要运行的 war。
 *
 * <p>容器在自己的类加载器里，与测试互不相见：同一套测试因此既能用 Tomcat 9 跑 javax，也能用 Tomcat 10.1 跑 jakarta。
 */
final class Container {
  private static final ClassLoader LOADER = loader();
  private static Path exploded;

  private Container() {}

  /** 应用没有启动时返回 null。 */
  static AutoCloseable start(Path war, String contextPath, int port, Map<String, String> settings) {
    Thread thread = Thread.currentThread();
    ClassLoader own = thread.getContextClassLoader();
    // 容器读 web.xml 时从当前线程的类加载器找自己的类。
    thread.setContextClassLoader(LOADER);
    try {
      Method start =
          LOADER
              .loadClass("cn.example.business.dev.EmbeddedServer")
              .getMethod("start", Path.class, String.class, String.class, int.class, Map.class);
      return (AutoCloseable) start.invoke(null, war, contextPath, "127.0.0.1", port, settings);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    } finally {
      thread.setContextClassLoader(own);
    }
  }

  /** 展开的 war。 */
  static synchronized Path war() {
    if (exploded == null) {
      exploded = explode(Paths.get(System.getProperty("war")));
    }
    return exploded;
  }

  static Path explode(Path war) {
    Path directory = TestFiles.temporaryDirectory();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> TestFiles.delete(directory)));
    try (ZipFile zip = new ZipFile(war.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        Path file = directory.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(zip.getInputStream(entry), file);
        }
      }
      return directory;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ClassLoader loader() {
    List<URL> urls = new ArrayList<>();
    try (Stream<Path> jars = Files.list(Paths.get(System.getProperty("container")))) {
      for (Path jar : (Iterable<Path>) jars::iterator) {
        urls.add(jar.toUri().toURL());
      }
      urls.add(Container.class.getProtectionDomain().getCodeSource().getLocation());
      return new URLClassLoader(
          urls.toArray(new URL[0]), ClassLoader.getSystemClassLoader().getParent());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

package cn.example.business;

import cn.example.business.web.Cookies;
import java.util.EnumSet;
import javax.servlet.ServletContext;
import javax.servlet.ServletContextEvent;
import javax.servlet.ServletContextListener;
import javax.servlet.SessionCookieConfig;
import javax.servlet.SessionTrackingMode;

/** 启动与停止。 */
public final class SystemListener implements ServletContextListener {
  private App app;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    ServletContext context = event.getServletContext();
    try {
      Settings settings = Settings.read(SettingSource.ofContext(context::getInitParameter));
      requireSamePath(context.getContextPath(), settings.basePath);
      configureSession(context, settings);
      if (settings.auditLogFile == null) {
        Console.err().println("警告：AUDIT_LOG_FILE 是 off，没有启用审计日志；等保二级及以上要求启用（GB/T 22239 8.1.4.3）。");
      }
      app = new App(settings);
      app.putInto(context);
      app.audit.success("service", "started").write();
    } catch (SettingsException e) {
      Console.err().println(e.getMessage());
      throw e;
    } catch (RuntimeException e) {
      Console.err().println("没有启动：" + ErrorLog.describe(e));
      throw e;
    }
  }

  /** Cookie 的路径由 PUBLIC_BASE_URL 决定，应用实际所在的路径必须与它相同。 */
  private static void requireSamePath(String contextPath, String basePath) {
    if (!contextPath.equals(basePath)) {
      throw new IllegalStateException(
          "应用部署在“"
              + contextPath
              + "/”，而 PUBLIC_BASE_URL 的路径是“"
              + basePath
              + "/”：两者必须相同，请改部署路径（context path）或 PUBLIC_BASE_URL。");
    }
  }

  /** 会话编号只放在 Cookie 里；SameSite 由 Cookies 补上，Servlet 6 之前的接口没有它。 */
  private static void configureSession(ServletContext context, Settings settings) {
    context.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE));
    SessionCookieConfig cookie = context.getSessionCookieConfig();
    cookie.setName(Cookies.nameOf(settings, "sid"));
    cookie.setPath(Cookies.path(settings));
    cookie.setHttpOnly(true);
    cookie.setSecure(settings.https);
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    if (app != null) {
      app.audit.success("service", "stopped").write();
      app.close();
    }
  }
}

package cn.example.business.legacy;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** 已有系统的一个页面：只用标准的方法，不认识本系统的类。 */
public final class WorkServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    request.setCharacterEncoding("UTF-8");
    response.setContentType("text/plain; charset=utf-8");
    String account = request.getRemoteUser();
    String role = request.isUserInRole("admin") ? "admin" : "user";
    String field = request.getParameter("field");
    response.getWriter().print(account + " " + role + " " + field);
  }
}

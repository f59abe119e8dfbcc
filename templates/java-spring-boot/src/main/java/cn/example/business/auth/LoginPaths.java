package cn.example.business.auth;

import jakarta.servlet.http.HttpServletRequest;

/** 请求的是不是本系统的某个路径，按字面比较。 */
public final class LoginPaths {

  private LoginPaths() {}

  public static boolean isGet(HttpServletRequest request, String path) {
    boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    return reads && of(request).equals(path);
  }

  public static boolean isPost(HttpServletRequest request, String path) {
    return request.getMethod().equals("POST") && of(request).equals(path);
  }

  /** basePath 之下的路径，原样。 */
  public static String of(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}

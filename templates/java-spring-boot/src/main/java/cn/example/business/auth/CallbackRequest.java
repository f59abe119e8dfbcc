package cn.example.business.auth;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.stream.Collectors;

/** 核对过的回调：只有标准的参数，一个名字一个值。 */
final class CallbackRequest extends HttpServletRequestWrapper {

  private final Map<String, String> parameters;

  CallbackRequest(HttpServletRequest request, Map<String, String> parameters) {
    super(request);
    this.parameters = parameters;
  }

  @Override
  public String getQueryString() {
    return null;
  }

  @Override
  public String getParameter(String name) {
    return parameters.get(name);
  }

  @Override
  public String[] getParameterValues(String name) {
    return getParameterMap().get(name);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return parameters.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> new String[] {each.getValue()}));
  }
}

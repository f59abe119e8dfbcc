package cn.example.business;

import java.util.List;

/** 设置有问题，不能启动；一次说清全部问题。 */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  SettingsException(List<String> problems) {
    super("设置有问题，没有启动：\n  - " + String.join("\n  - ", problems));
    this.problems = problems;
  }

  public List<String> problems() {
    return problems;
  }
}

package cn.example.business.settings;

import java.util.List;

/** 设置有问题，不能启动；每个问题一句话，一次说完。 */
public final class SettingsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  public SettingsException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = problems;
  }

  public List<String> problems() {
    return problems;
  }
}

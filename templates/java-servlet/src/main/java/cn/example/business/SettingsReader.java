package cn.example.business;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** 一项一项地读设置，记下每个问题。 */
final class SettingsReader {
  private static final Address NOWHERE = Address.parse("http://127.0.0.1");
  private static final Pattern KNOWN_PROXY =
      Pattern.compile(
          "loopback|linklocal|uniquelocal|[0-9.]+(/[0-9]{1,2})?"
              + "|[0-9a-fA-F:]*:[0-9a-fA-F:.]*(/[0-9]{1,3})?");

  private final Function<String, String> source;
  private final Set<String> problems = new LinkedHashSet<>();

  SettingsReader(Function<String, String> source) {
    this.source = source;
  }

  void problem(String problem) {
    problems.add(problem);
  }

  /** 有问题就抛出。 */
  void finish() {
    if (!problems.isEmpty()) {
      throw new SettingsException(new ArrayList<>(problems));
    }
  }

  /** 已经报过问题的变量，不再报由它引起的问题。 */
  boolean isFine(String name) {
    return problems.stream().noneMatch(it -> it.startsWith(name) || it.startsWith("缺少 " + name));
  }

  String value(String name) {
    String value = source.apply(name);
    return value == null ? "" : value.trim();
  }

  String value(String name, String otherwise) {
    String value = value(name);
    return value.isEmpty() ? otherwise : value;
  }

  String required(String name, String meaning) {
    String text = value(name);
    if (text.isEmpty()) {
      problem("缺少 " + name + "（" + meaning + "）。请在 .env 或服务的环境变量里填写。");
    }
    return text;
  }

  String required(String name, String meaning, int minLength) {
    String text = required(name, meaning);
    if (!text.isEmpty() && text.length() < minLength) {
      problem(name + " 太短：至少 " + minLength + " 个字符，现在是 " + text.length() + " 个。");
    }
    return text;
  }

  /** 有问题的地址记下来，返回一个不会用到的。 */
  Address address(String name, String text) {
    if (text.isEmpty()) {
      return NOWHERE;
    }
    Address address = Address.parse(text);
    String wrong = problemOf(address, text);
    if (wrong != null) {
      problem(name + " " + wrong);
    }
    return address == null ? NOWHERE : address;
  }

  private static String problemOf(Address address, String text) {
    if (address == null) {
      return "不是完整的网址：应形如 https://oa.example.gov.cn/auth/callback。";
    }
    if (text.replaceFirst("^[^/]*//", "").split("[/?#]", 2)[0].contains("@")) {
      return "里不要写用户名和密码。";
    }
    if (address.hasQueryOrFragment()) {
      return "不能带“?”或“#”及其后的内容。";
    }
    if (!address.isHttps() && !address.isLoopback()) {
      return "用了 http：只有本机地址（127.0.0.1、localhost）可以用 http，其余请改为 https。";
    }
    boolean same = address.href().replaceFirst("/$", "").equals(text.replaceFirst("/$", ""));
    return same ? null : "请写成规范的形式：" + address.href() + "（与在平台登记的写法保持一致）。";
  }

  String choice(String name, String otherwise, String... allowed) {
    String text = value(name, otherwise);
    if (Arrays.asList(allowed).contains(text)) {
      return text;
    }
    problem(name + " 只能是 " + String.join("、", allowed) + " 之一，现在是“" + shown(text) + "”。");
    return otherwise;
  }

  boolean yesOrNo(String name, String otherwise) {
    return "true".equals(choice(name, otherwise, "true", "false"));
  }

  double number(String name, double min, double max, String otherwise) {
    return number(name, min, max, otherwise, "数");
  }

  int wholeNumber(String name, int min, int max, String otherwise) {
    return (int) number(name, min, max, otherwise, "整数");
  }

  private double number(String name, double min, double max, String otherwise, String kind) {
    String text = value(name, otherwise);
    double parsed = text.matches("[0-9]+(\\.[0-9]+)?") ? Double.parseDouble(text) : Double.NaN;
    boolean whole = "数".equals(kind) || parsed == Math.rint(parsed);
    if (parsed >= min && parsed <= max && whole) {
      return parsed;
    }
    String range = plain(min) + " 到 " + plain(max) + " 之间的" + kind;
    problem(name + " 应是 " + range + "，现在是“" + shown(text) + "”。");
    return min;
  }

  String localPath(String name, String otherwise) {
    String text = value(name, otherwise);
    if (!text.matches("/(?!/)[\\w./~-]*")) {
      problem(name + " 应是以“/”开头的路径，如 /auth/logged-out。");
    }
    return text;
  }

  TrustedProxies trustedProxies(String name) {
    String text = value(name);
    if (text.isEmpty() || "false".equals(text) || "0".equals(text)) {
      return TrustedProxies.none();
    }
    if (text.matches("[1-9]")) {
      return TrustedProxies.hops(Integer.parseInt(text));
    }
    List<String> parts = new ArrayList<>(Arrays.asList(text.split("[\\s,]+")));
    parts.removeIf(String::isEmpty);
    if (parts.stream().allMatch(part -> KNOWN_PROXY.matcher(part).matches())) {
      try {
        return TrustedProxies.addresses(parts);
      } catch (IllegalArgumentException e) {
        // 看上去像地址，其实不是：与不认识的一样说明。
      }
    }
    problem(name + " 应是代理的层数（1–9）、loopback，或代理的 IP、网段（逗号分隔）；" + "不能是 true：那样任何人都能伪造来源地址。");
    return TrustedProxies.none();
  }

  private static String shown(String text) {
    return text.length() > 40 ? text.substring(0, 40) : text;
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }
}

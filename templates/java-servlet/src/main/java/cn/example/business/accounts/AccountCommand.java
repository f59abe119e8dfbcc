package cn.example.business.accounts;

import cn.example.business.Audit;
import cn.example.business.Console;
import cn.example.business.SettingSource;
import cn.example.business.Settings;
import cn.example.business.SettingsException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** 账号管理命令。密码从环境变量 ACCOUNT_PASSWORD 或标准输入读取，不出现在命令行里。 */
public final class AccountCommand {
  private static final List<String> COMMANDS =
      Arrays.asList("add", "password", "disable", "enable", "bind", "unbind", "list");
  private static final String CALL =
      "  java -cp 'WEB-INF/lib/*' cn.example.business.accounts.AccountCommand ";
  private static final String USAGE =
      String.join(
          "\n",
          "用法：",
          CALL + "add <账号名> [--role user|admin] [--name 显示名]   新建账号（密码从标准输入读）",
          CALL + "password <账号名>                                 重设密码（密码从标准输入读）",
          CALL + "disable <账号名>                                  停用，已登录的会话随即失效",
          CALL + "enable <账号名>                                   恢复",
          CALL + "bind <账号名> --subject <平台账号标识>            由管理员绑定",
          CALL + "unbind <账号名>                                   由管理员解除绑定",
          CALL + "list                                              列出账号",
          "",
          "密码也可以放在环境变量 ACCOUNT_PASSWORD 里。");

  private final Function<String, String> source;
  private final InputStream in;
  private final Map<String, String> options = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  private AccountCommand(Function<String, String> source, InputStream in) {
    this.source = source;
    this.in = in;
  }

  public static void main(String[] arguments) {
    PrintStream out = Console.out();
    PrintStream err = Console.err();
    System.exit(run(Console.arguments(arguments), SettingSource.ofProcess(), System.in, out, err));
  }

  /** 返回退出码。 */
  public static int run(
      String[] arguments,
      Function<String, String> source,
      InputStream in,
      PrintStream out,
      PrintStream err) {
    try {
      out.println(new AccountCommand(source, in).run(arguments));
      return 0;
    } catch (AccountProblem | SettingsException e) {
      err.println(e.getMessage());
    } catch (IOException | RuntimeException e) {
      err.println(e);
      for (Throwable at = e.getCause(); at != null; at = at.getCause()) {
        err.println("  " + at);
      }
    }
    return 1;
  }

  private String run(String[] arguments) throws IOException {
    parse(arguments);
    String command = words.isEmpty() ? "" : words.get(0);
    String username = words.size() < 2 ? "" : words.get(1);
    if (!COMMANDS.contains(command) || (!"list".equals(command) && username.isEmpty())) {
      throw new AccountProblem(USAGE);
    }
    Role role = Role.of(options.getOrDefault("role", "user"));
    if (role == null) {
      throw new AccountProblem("--role 只能是 user 或 admin。");
    }
    try (Database database = Database.open(Settings.database(source))) {
      String message = run(command, username, role, database);
      if (!"list".equals(command)) {
        String reason = command + " by " + System.getProperty("user.name");
        new Audit(Settings.auditLogFile(source))
            .success("account-changed", reason)
            .subject(options.get("subject"))
            .account(username)
            .write();
      }
      return message;
    }
  }

  private String run(String command, String username, Role role, Database database)
      throws IOException {
    Accounts accounts = new Accounts(database);
    Bindings bindings = new Bindings(database);
    switch (command) {
      case "add":
        String name = options.getOrDefault("name", username);
        Account added = accounts.add(username, name, role, readPassword());
        return "已新建账号 " + added.username + "（角色 " + added.role.id + "）。";
      case "password":
        existing(accounts, username);
        accounts.setPassword(username, readPassword());
        return "已重设 " + username + " 的密码。";
      case "disable":
        accounts.setDisabled(username, true);
        return "已停用 " + username + "。";
      case "enable":
        accounts.setDisabled(username, false);
        return "已恢复 " + username + "。";
      case "bind":
        if (options.getOrDefault("subject", "").isEmpty()) {
          throw new AccountProblem("请用 --subject 给出平台账号标识。");
        }
        bindings.bind(options.get("subject"), existing(accounts, username).id);
        return "已绑定 " + username + "。";
      case "unbind":
        boolean unbound = bindings.unbind(existing(accounts, username).id);
        return unbound ? "已解除 " + username + " 的绑定。" : username + " 没有绑定。";
      default:
        return list(accounts, bindings);
    }
  }

  private static Account existing(Accounts accounts, String username) {
    Account account = accounts.byUsername(username);
    if (account == null) {
      throw new AccountProblem("没有账号 " + username + "。");
    }
    return account;
  }

  private static String list(Accounts accounts, Bindings bindings) {
    List<String> lines = new ArrayList<>();
    for (Account account : accounts.list()) {
      String state = account.disabled ? "已停用" : "正常";
      String bound = bindings.isBound(account.id) ? "已绑定" : "未绑定";
      lines.add(String.join("\t", account.username, account.role.id, state, bound));
    }
    return lines.isEmpty() ? "还没有账号。" : String.join("\n", lines);
  }

  /** --名称 值，或 --名称=值；其余按先后是命令和账号名。 */
  private void parse(String[] arguments) {
    for (int at = 0; at < arguments.length; at++) {
      if (!arguments[at].startsWith("--")) {
        words.add(arguments[at]);
        continue;
      }
      String[] option = arguments[at].substring(2).split("=", 2);
      if (!Arrays.asList("role", "name", "subject").contains(option[0])) {
        throw new AccountProblem("不认识的选项 --" + option[0] + "。\n" + USAGE);
      }
      if (option.length == 1 && at + 1 == arguments.length) {
        throw new AccountProblem("--" + option[0] + " 后面缺少值。");
      }
      options.put(option[0], option.length == 2 ? option[1] : arguments[++at]);
    }
  }

  private String readPassword() throws IOException {
    String password = source.apply("ACCOUNT_PASSWORD");
    if (password != null && !password.isEmpty()) {
      return password;
    }
    if (System.console() != null) {
      return new String(System.console().readPassword("请输入密码（不显示）："));
    }
    String line = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
    return line == null ? "" : line;
  }
}

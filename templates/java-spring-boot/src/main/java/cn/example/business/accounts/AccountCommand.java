package cn.example.business.accounts;

import cn.example.business.Audit;
import cn.example.business.AuditEntry;
import cn.example.business.settings.DatabaseSettings;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 账号管理命令。密码从环境变量 ACCOUNT_PASSWORD 或标准输入读取，不出现在命令行里。 */
public final class AccountCommand {

  private static final String USAGE =
      """
      用法：
        java -jar target/business-system.jar account <命令>
          add <账号名> [--role user|admin] [--name 显示名]   新建账号（密码从标准输入读）
          password <账号名>                                 重设密码（密码从标准输入读）
          disable <账号名>                                  停用，已登录的会话随即失效
          enable <账号名>                                   恢复
          bind <账号名> --subject <平台账号标识>            由管理员绑定
          unbind <账号名>                                   由管理员解除绑定
          list                                              列出账号

      密码也可以放在环境变量 ACCOUNT_PASSWORD 里。""";

  private static final List<String> COMMANDS =
      List.of("add", "password", "disable", "enable", "bind", "unbind", "list");
  private static final List<String> OPTIONS = List.of("--role", "--name", "--subject");

  private final List<String> words = new ArrayList<>();
  private final Map<String, String> options = new HashMap<>();
  private final Map<String, String> environment;

  private AccountCommand(List<String> arguments, Map<String, String> environment) {
    this.environment = environment;
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String word = rest.next();
      String name = word.replaceFirst("=.*", "");
      if (!word.startsWith("--")) {
        words.add(word);
      } else if (!OPTIONS.contains(name)) {
        throw new AccountProblem(USAGE);
      } else if (word.contains("=")) {
        options.put(name, word.substring(name.length() + 1));
      } else if (rest.hasNext()) {
        options.put(name, rest.next());
      }
    }
  }

  /** 返回退出码。不读整套设置：没有平台密钥的运维人员也能管理账号。 */
  public static int run(List<String> arguments, Map<String, String> environment) {
    try {
      System.out.println(new AccountCommand(arguments, environment).run());
      return 0;
    } catch (AccountProblem problem) {
      System.err.println(problem.getMessage());
    } catch (RuntimeException failed) {
      failed.printStackTrace();
    }
    return 1;
  }

  private String run() {
    String command = words.isEmpty() ? "" : words.get(0);
    String username = words.size() < 2 ? "" : words.get(1);
    if (!COMMANDS.contains(command) || (username.isEmpty() && !command.equals("list"))) {
      throw new AccountProblem(USAGE);
    }
    List<String> roles = Arrays.stream(Role.values()).map(Role::id).toList();
    if (!roles.contains(options.getOrDefault("--role", "user"))) {
      throw new AccountProblem("--role 只能是 %s。".formatted(String.join(" 或 ", roles)));
    }
    try (HikariDataSource database = AccountDatabase.open(DatabaseSettings.from(environment))) {
      String message = new Work(database).run(command, username);
      if (!command.equals("list")) {
        String reason = command + " by " + System.getProperty("user.name");
        new Audit(DatabaseSettings.auditLogFile(environment))
            .write(
                AuditEntry.success("account-changed", reason, options.get("--subject"), username));
      }
      return message;
    }
  }

  /** 打开了账号库之后的部分。 */
  private final class Work {

    private final Accounts accounts;
    private final Bindings bindings;

    Work(HikariDataSource dataSource) {
      JdbcClient database = JdbcClient.create(dataSource);
      var transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
      accounts = new Accounts(database, new Passwords());
      bindings = new Bindings(database, transaction, accounts);
    }

    String run(String command, String username) {
      return switch (command) {
        case "add" -> add(username);
        case "password" -> {
          existing(username);
          accounts.setPassword(username, readPassword());
          yield "已重设 " + username + " 的密码。";
        }
        case "disable" -> {
          accounts.setDisabled(username, true);
          yield "已停用 " + username + "。";
        }
        case "enable" -> {
          accounts.setDisabled(username, false);
          yield "已恢复 " + username + "。";
        }
        case "bind" -> bind(username);
        case "unbind" ->
            bindings.unbind(existing(username).id())
                ? "已解除 " + username + " 的绑定。"
                : username + " 没有绑定。";
        default -> list();
      };
    }

    private String add(String username) {
      Role role = Role.of(options.getOrDefault("--role", "user"));
      String displayName = options.getOrDefault("--name", username);
      Account account = accounts.add(username, displayName, role, readPassword());
      return "已新建账号 %s（角色 %s）。".formatted(account.username(), account.role().id());
    }

    private String bind(String username) {
      String subject = options.getOrDefault("--subject", "");
      if (subject.isEmpty()) {
        throw new AccountProblem("请用 --subject 给出平台账号标识。");
      }
      bindings.bind(subject, existing(username).id());
      return "已绑定 " + username + "。";
    }

    private String list() {
      List<String> lines = accounts.list().stream().map(this::describe).toList();
      return lines.isEmpty() ? "还没有账号。" : String.join("\n", lines);
    }

    private String describe(Account account) {
      return String.join(
          "\t",
          account.username(),
          account.role().id(),
          account.disabled() ? "已停用" : "正常",
          bindings.isBound(account.id()) ? "已绑定" : "未绑定");
    }

    private Account existing(String username) {
      return accounts
          .byUsername(username)
          .orElseThrow(() -> new AccountProblem("没有账号 %s。".formatted(username)));
    }
  }

  private String readPassword() {
    String given = environment.getOrDefault("ACCOUNT_PASSWORD", "");
    if (!given.isEmpty()) {
      return given;
    }
    if (System.console() != null) {
      System.err.print("请输入密码（会显示在屏幕上）：");
    }
    try {
      var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      String line = input.readLine();
      return line == null ? "" : line;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}

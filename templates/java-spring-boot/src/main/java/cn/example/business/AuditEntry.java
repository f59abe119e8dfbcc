package cn.example.business;

/**
 * 审计日志的一条记录；没有的项不写。
 *
 * @param event login、bind、unbind、logout、session-expired、account-changed、service 之一
 * @param result success 或 failure
 * @param reason 原因的短名，见 auth/FailureReason；成功时可以不写
 * @param subject 平台账号标识，写入前掩码
 * @param account 本地账号名
 */
public record AuditEntry(
    String event, String result, String reason, String subject, String account) {

  public static AuditEntry success(String event, String reason, String subject, String account) {
    return new AuditEntry(event, "success", reason, subject, account);
  }

  public static AuditEntry failure(String event, String reason, String subject, String account) {
    return new AuditEntry(event, "failure", reason, subject, account);
  }
}

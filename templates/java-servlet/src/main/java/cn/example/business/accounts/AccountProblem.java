package cn.example.business.accounts;

/** 可以直接告诉操作者的问题。 */
public final class AccountProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AccountProblem(String message) {
    super(message);
  }
}

package cn.example.business.auth;

/** 出错页上的说明：HTTP 状态码、标题、发生了什么、怎么办。 */
public record Explanation(int status, String title, String what, String todo) {

  Explanation withStatus(int other) {
    return new Explanation(other, title, what, todo);
  }

  Explanation saying(String otherWhat, String otherTodo) {
    return new Explanation(status, title, otherWhat, otherTodo);
  }
}

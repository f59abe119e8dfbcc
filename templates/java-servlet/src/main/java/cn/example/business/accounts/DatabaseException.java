package cn.example.business.accounts;

import java.sql.SQLException;

/** 数据库出了问题。 */
public final class DatabaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DatabaseException(SQLException cause) {
    super(cause);
  }

  DatabaseException(String message, Throwable cause) {
    super(message, cause);
  }
}

package cn.example.business.accounts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** 有上限的连接池：连接用完归还，闲置过久的先验一下，坏了就换新的。 */
final class ConnectionPool implements ConnectionSource {
  private static final long WAIT_SECONDS = 10;
  private static final long CHECK_AFTER_NANOS = TimeUnit.SECONDS.toNanos(10);

  private final String url;
  private final String user;
  private final String password;
  private final Semaphore permits;
  private final ConcurrentLinkedDeque<Idle> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  ConnectionPool(String url, String user, String password, int limit) {
    this.url = url;
    this.user = user;
    this.password = password;
    this.permits = new Semaphore(limit, true);
  }

  @Override
  public Connection borrow() throws SQLException {
    try {
      if (!permits.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new SQLTransientConnectionException("数据库连接全部在用，等了 " + WAIT_SECONDS + " 秒");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLTransientConnectionException("等待数据库连接时被中断", e);
    }
    try {
      return lend(idleOrNew());
    } catch (SQLException | RuntimeException e) {
      permits.release();
      throw e;
    }
  }

  private Connection idleOrNew() throws SQLException {
    for (Idle next = idle.pollFirst(); next != null; next = idle.pollFirst()) {
      if (System.nanoTime() - next.since < CHECK_AFTER_NANOS || next.connection.isValid(2)) {
        return next.connection;
      }
      closeQuietly(next.connection);
    }
    return DriverManager.getConnection(url, user, password);
  }

  /** 借出去的样子：close 是归还，其余照办。 */
  private Connection lend(Connection connection) {
    boolean[] returned = {false};
    return (Connection)
        Proxy.newProxyInstance(
            ConnectionPool.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if ("close".equals(method.getName())) {
                if (!returned[0]) {
                  returned[0] = true;
                  giveBack(connection);
                }
                return null;
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private void giveBack(Connection connection) throws SQLException {
    try {
      if (closed || connection.isClosed()) {
        closeQuietly(connection);
      } else {
        idle.addFirst(new Idle(connection));
      }
    } finally {
      permits.release();
    }
  }

  @Override
  public void close() {
    closed = true;
    for (Idle next = idle.pollFirst(); next != null; next = idle.pollFirst()) {
      closeQuietly(next.connection);
    }
  }

  private static void closeQuietly(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      // 已经坏了的连接，关不掉也就算了。
    }
  }

  private static final class Idle {
    final Connection connection;
    final long since = System.nanoTime();

    Idle(Connection connection) {
      this.connection = connection;
    }
  }
}

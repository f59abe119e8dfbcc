package cn.example.business.web;

import cn.example.business.session.SessionStore;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 存活检查：不需要会话。 */
@Controller
final class HealthController {

  private final JdbcClient database;
  private final SessionStore sessions;

  HealthController(JdbcClient database, SessionStore sessions) {
    this.database = database;
    this.sessions = sessions;
  }

  @GetMapping("/healthz")
  ResponseEntity<String> health() {
    String status = status();
    return ResponseEntity.status(status.equals("ok") ? 200 : 503)
        .contentType(MediaType.parseMediaType("application/json;charset=utf-8"))
        .body("{\"status\":\"%s\"}".formatted(status));
  }

  private String status() {
    if (!sessions.isReady()) {
      return "session-store-unavailable";
    }
    try {
      database.sql("SELECT 1").query(Integer.class).single();
      return "ok";
    } catch (DataAccessException unreachable) {
      return "database-unavailable";
    }
  }
}

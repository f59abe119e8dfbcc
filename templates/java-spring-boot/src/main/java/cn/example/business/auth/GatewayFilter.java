package cn.example.business.auth;

import cn.example.business.Audit;
import cn.example.business.AuditEntry;
import cn.example.business.accounts.Account;
import cn.example.business.session.PendingBinding;
import cn.example.business.session.Sessions;
import cn.example.business.session.SignedIn;
import cn.example.business.settings.Settings;
import cn.example.business.web.Redirects;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** 网关说的是谁：验过签才算登录，而且只在这一个请求里；随机串只认第一次。排在 SignedInFilter 之后，以网关的为准。 */
final class GatewayFilter extends OncePerRequestFilter {

  /** 多记一会儿：核对时间戳与查随机串之间隔着片刻，恰好到期的也不能重放。 */
  private static final Duration MARGIN = Duration.ofMinutes(1);

  private final Settings settings;
  private final GatewayHeaders headers;
  private final UsedNonces usedNonces;
  private final LoginSuccessHandler accounts;
  private final LoginFailureHandler failureHandler;
  private final Audit audit;
  private final Clock clock;

  GatewayFilter(
      Settings settings,
      UsedNonces usedNonces,
      LoginSuccessHandler accounts,
      LoginFailureHandler failureHandler,
      Audit audit,
      Clock clock) {
    this.settings = settings;
    this.headers = new GatewayHeaders(settings.gatewayHeaderPrefix(), settings.signingSecret());
    this.usedNonces = usedNonces;
    this.accounts = accounts;
    this.failureHandler = failureHandler;
    this.audit = audit;
    this.clock = clock;
  }

  /** 样式、图标、存活检查谁都可以看。 */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = LoginPaths.of(request);
    return path.startsWith("/assets/") || path.equals("/healthz");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      Optional<Identity> said = identify(request);
      if (said.isEmpty()) {
        leaveGateway(request);
      } else if (!admit(said.get(), request)) {
        bindFirst(said.get(), request, response);
        return;
      }
    } catch (LoginFailure refusal) {
      // 不能信：这个请求到此为止，会话里另有人也不算。
      SecurityContextHolder.clearContext();
      failureHandler.onAuthenticationFailure(request, response, refusal);
      return;
    }
    chain.doFilter(request, response);
  }

  /** 没有网关的请求头时为空；不能信时抛出 LoginFailure。 */
  private Optional<Identity> identify(HttpServletRequest request) {
    return headers
        .read(name -> Collections.list(request.getHeaders(name)), clock.instant())
        .map(this::identityOf);
  }

  private Identity identityOf(GatewayHeaders.Verified verified) {
    if (!usedNonces.take(verified.nonce, verified.usableUntil.plus(MARGIN))) {
      throw new LoginFailure(FailureReason.GATEWAY_NONCE_REUSED);
    }
    try {
      String subject = Identity.requireSubject(GatewayClaims.subject(verified.values));
      var claims = GatewayClaims.of(verified.values);
      var picked = Identity.pickClaims(claim -> claims.get(claim.name()));
      return new Identity(subject, picked);
    } catch (LoginFailure unfit) {
      throw unfit.explained(unfit.explanation().withStatus(401));
    }
  }

  /** 由网关得来的会话，离开网关就不算数；从平台登录的照旧。 */
  private static void leaveGateway(HttpServletRequest request) {
    if (Sessions.gatewaySubject(request).isPresent()) {
      Sessions.end(request);
      SecurityContextHolder.clearContext();
    }
  }

  /** 还没有本地账号、要先去绑定的页面返回 false。 */
  private boolean admit(Identity identity, HttpServletRequest request) {
    SecurityContextHolder.clearContext();
    endSessionOfAnother(identity.subject(), request);
    Optional<Account> account = accountOf(identity);
    if (account.isEmpty()) {
      return isBinding(request) || !isPage(request);
    }
    remember(identity.subject(), account.get(), request);
    var person = new SignedIn(account.get().id(), identity.forSession(), clock.instant());
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new CurrentUser(account.get(), person).authentication());
    SecurityContextHolder.setContext(context);
    return true;
  }

  /** 会话里是别人（登录了的、正要绑定的）：换了人，原来的作废，里面的表单也不能再提交。 */
  private static void endSessionOfAnother(String subject, HttpServletRequest request) {
    Stream<Optional<String>> persons =
        Stream.of(
            Sessions.gatewaySubject(request),
            Sessions.signedIn(request).map(person -> person.identity().subject()),
            Sessions.pendingBinding(request).map(pending -> pending.identity().subject()));
    if (persons.flatMap(Optional::stream).anyMatch(person -> !person.equals(subject))) {
      Sessions.end(request);
    }
  }

  private Optional<Account> accountOf(Identity identity) {
    try {
      return accounts.accountOf(identity);
    } catch (RuntimeException failure) {
      throw LoginFailures.of(failure).of(identity.subject());
    }
  }

  /** 页面的表单要用会话；从平台登录的会话也换新编号。 */
  private void remember(String subject, Account account, HttpServletRequest request) {
    if (isPage(request) && Sessions.gatewaySubject(request).isEmpty()) {
      Sessions.startForGateway(request, subject);
      audit.write(AuditEntry.success("login", null, subject, account.username()), request);
    }
  }

  /** 绑定一次，再回到要去的页面。 */
  private void bindFirst(
      Identity identity, HttpServletRequest request, HttpServletResponse response) {
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    String returnTo = ReturnPath.safe(request.getRequestURI() + query, settings.basePath());
    Instant until = clock.instant().plus(PendingLogin.LIFETIME);
    Sessions.startForGateway(request, identity.subject());
    Sessions.startBinding(request, new PendingBinding(identity.forSession(), returnTo, until));
    Redirects.found(response, settings.basePath() + "/auth/bind");
  }

  private boolean isBinding(HttpServletRequest request) {
    return Sessions.pendingBinding(request)
        .filter(pending -> !pending.expiresAt().isBefore(clock.instant()))
        .isPresent();
  }

  private static boolean isPage(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return request.getMethod().equals("GET") && accept != null && accept.contains("text/html");
  }
}

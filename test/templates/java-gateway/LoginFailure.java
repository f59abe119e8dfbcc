package cn.example.business.auth;

/** Stands in for the one of a project, which needs its pages. */
final class LoginFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final FailureReason reason;

    LoginFailure(FailureReason reason) {
        super(reason.id());
        this.reason = reason;
    }

    FailureReason reason() {
        return reason;
    }
}

package vn.kntc.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the one sentence instead of hundreds of lines of stack. */
final class AdministratorRefusedAnalyzer extends AbstractFailureAnalyzer<AdministratorRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, AdministratorRefused cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}

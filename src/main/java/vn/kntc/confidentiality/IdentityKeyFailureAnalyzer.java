package vn.kntc.confidentiality;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in one sentence why the program did not start, instead of by a stack trace. */
class IdentityKeyFailureAnalyzer extends AbstractFailureAnalyzer<IdentityKeyRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, IdentityKeyRefused refused) {
        return new FailureAnalysis(refused.getMessage(), refused.action(), refused);
    }
}

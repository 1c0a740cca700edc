package nl.samenhang.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a {@link DatabaseProblem} as two sentences instead of a stack trace. */
class DatabaseProblemAnalyzer extends AbstractFailureAnalyzer<DatabaseProblem> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseProblem problem) {
        return new FailureAnalysis(
                String.valueOf(problem.getMessage()), problem.remedy(), rootFailure);
    }
}

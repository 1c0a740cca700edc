package nl.samenhang.platform.database;

/**
 * The database cannot be started or reached. Says what is wrong and what an operator can do about
 * it.
 */
public class DatabaseProblem extends RuntimeException {

    private final String remedy;

    public DatabaseProblem(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    public DatabaseProblem(String problem, String remedy, Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}

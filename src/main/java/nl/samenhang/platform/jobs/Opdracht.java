package nl.samenhang.platform.jobs;

import java.util.List;

/** Work that an operator starts from the command line, such as {@code ./run import-brp FILE}. */
public interface Opdracht {

    /** The word by which it is called. */
    String naam();

    /** What follows the word and what it does, in one line. */
    String uitleg();

    /**
     * Does the work and prints what came of it.
     *
     * @return 0 when all of it was done, something else when not
     */
    int run(List<String> argumenten);
}

/** What is given to a family, on its page and under the own pages, and the runs of who pays. */
@NullMarked
package nl.samenhang.bestaanszekerheid.verstrekking.web;

import org.jspecify.annotations.NullMarked;

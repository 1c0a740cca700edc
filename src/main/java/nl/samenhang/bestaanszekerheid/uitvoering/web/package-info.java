/** Pages about who carries out a task. */
@NullMarked
package nl.samenhang.bestaanszekerheid.uitvoering.web;

import org.jspecify.annotations.NullMarked;

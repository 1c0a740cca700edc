/** Sending something under the own pages, and taking it in at work. */
@NullMarked
package nl.samenhang.besluit.inzending.web;

import org.jspecify.annotations.NullMarked;

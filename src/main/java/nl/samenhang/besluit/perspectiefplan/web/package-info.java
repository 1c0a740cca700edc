/** The plan for coming of age for who works with it, and for the young person. */
@NullMarked
package nl.samenhang.besluit.perspectiefplan.web;

import org.jspecify.annotations.NullMarked;

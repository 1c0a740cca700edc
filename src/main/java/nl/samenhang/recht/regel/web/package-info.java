/** The pages on which everybody who works here reads the rules, tries them, and changes them. */
@NullMarked
package nl.samenhang.recht.regel.web;

import org.jspecify.annotations.NullMarked;

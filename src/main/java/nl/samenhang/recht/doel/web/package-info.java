/** The purpose table on screen. */
@NullMarked
package nl.samenhang.recht.doel.web;

import org.jspecify.annotations.NullMarked;

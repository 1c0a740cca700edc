/** Opens kept files in the browser. */
@NullMarked
package nl.samenhang.platform.document.web;

import org.jspecify.annotations.NullMarked;

/** Documents on paper: what stands on them follows from definitions and from what modules tell; they are PDF files. */
package kontor.platform.core.print;

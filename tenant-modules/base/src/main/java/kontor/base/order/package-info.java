/** Orders taken, in the simple form that is there with or without a module that owns the full one. */
package kontor.base.order;

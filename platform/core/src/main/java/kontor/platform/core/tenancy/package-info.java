/** Which tenant is acting, and the one place that gives a transaction its role and search path. */
package kontor.platform.core.tenancy;

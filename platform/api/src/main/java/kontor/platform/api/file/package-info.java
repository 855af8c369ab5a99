/** Files that a tenant keeps: what modules ask of them, and the store behind, which may be a folder or an S3 service. */
package kontor.platform.api.file;

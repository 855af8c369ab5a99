/** Reads the files of Kubernetes strictly, and holds them to what their README promises; no cluster is needed. */
package kontor.k8s;

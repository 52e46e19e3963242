/**
 * Holds a service, its contracts with their samples and its AsyncAPI document against each other; the document is written here.
 */
package vn.danchu.platform.testing.asyncapi;

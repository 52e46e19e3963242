/** Holds a service and its OpenAPI document against each other. */
package vn.danchu.platform.testing.openapi;

/** Holds every operation of a running service against the grid that says who may call it. */
package vn.danchu.platform.testing.access;

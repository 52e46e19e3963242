/** The rules of the house as tests: who may import whom, and how code reads. */
package vn.danchu.platform.testing.architecture;

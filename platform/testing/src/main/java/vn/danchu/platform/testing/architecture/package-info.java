/** The rules of the house as tests: who may import whom, how code reads, and which documents go with it. */
package vn.danchu.platform.testing.architecture;

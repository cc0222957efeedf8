/** Made-up conferences of any size, and what runs of the solver are measured by. */
package org.agendum.bench;

"""Parts that several datapaths share."""

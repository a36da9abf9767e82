// Purpose: takes all links away.
// Parameters: none.
// Columns: none.

MATCH ()-[link:BASED_ON|APPLIES_IN|CASCADES_TO|OVERLAPS|ECHOED_BY]->()
DELETE link

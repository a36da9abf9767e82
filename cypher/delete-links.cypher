// Purpose: takes all links away.
// Parameters: none.
// Columns: none.

MATCH ()-[link:BASED_ON|CASCADES_TO|OVERLAPS|ECHOED_BY]->()
DELETE link

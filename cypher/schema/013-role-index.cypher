// Each number of a role is given once, and the highest is found without looking at every role.
CREATE CONSTRAINT role_index IF NOT EXISTS FOR (n:Role) REQUIRE n.index IS UNIQUE;

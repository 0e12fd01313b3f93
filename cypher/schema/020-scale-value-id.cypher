// Ids of values of scales are unique, and found at once.
CREATE CONSTRAINT scale_value_id IF NOT EXISTS FOR (n:ScaleValue) REQUIRE n.id IS UNIQUE;

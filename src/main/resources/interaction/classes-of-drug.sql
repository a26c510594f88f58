-- Most classes and ingredients through which an interaction of a drug applies.
${of-drugs}
select max(via) + (select ingredients from contained) from of_classes

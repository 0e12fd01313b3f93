package org.careerpathing;

import org.careerpathing.command.CommandLine;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class CareerPathing {

	public static void main(String[] arguments) {
		SpringApplication.run(CareerPathing.class, CommandLine.arguments(arguments));
	}

}
